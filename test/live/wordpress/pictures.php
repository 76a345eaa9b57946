<?php
// The pictures of the stories, painted here: name => width, height, colour, alternative text, caption.

return [
    'ferry' => [1600, 900, 0x2a5d84, 'A white ferry at the east quay, its ramp down', 'The evening crossing. <em>Picture: M. Osk</em>'],
    'garden' => [1200, 800, 0x4f7942, 'Benches between lavender beds', 'The garden behind the library'],
    'rock' => [1600, 900, 0x6b6f76, 'Terns over a grey rock & the sea', ''],
    'bakery' => [900, 1200, 0xb5793c, 'A baker\'s hands shaping "harbour" loaves', 'Mill Lane, six in the morning'],
    'huge' => [2880, 1620, 0x7a2f3b, '市場の人々', ''],
    'undescribed' => [1200, 675, 0x555577, '', ''],
    'draft' => [800, 600, 0x337766, 'Nobody may see this yet', ''],
];
