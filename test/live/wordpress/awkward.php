<?php
// The stories that break things, newest first. Each is found by its slug, which says what is odd about it. They are
// newer than the ordinary ones, so that they are in the first answer.

return [
    ['slug' => 'apostrophes-and-ampersands', 'title' => 'It\'s official: "Tern & Co" isn\'t moving', 'picture' => 'bakery', 'tags' => ['shops', 'R&D']],
    ['slug' => 'markup-in-the-title', 'title' => 'The <em>Kittiwake</em> sails again', 'picture' => 'ferry'],
    ['slug' => 'other-script', 'title' => '港の朝市に三千人 🐟 — 新しい桟橋も', 'excerpt' => '日曜日の朝、港の市場に人があふれた。', 'picture' => 'huge'],
    ['slug' => 'dangling-picture', 'title' => 'The picture that was deleted', 'thumbnail' => 999999],
    ['slug' => 'no-picture', 'title' => 'A story told without a picture'],
    ['slug' => 'written-excerpt', 'title' => 'The editor wrote the summary', 'excerpt' => 'Two lines by the editor, with an <strong>important</strong> word &amp; an ampersand.', 'picture' => 'garden'],
    ['slug' => 'script-in-the-title', 'title' => 'Tides <script>window.stolen = 1</script><img src=x onerror="window.stolen = 2"> and times', 'picture' => 'rock'],
    ['slug' => 'author-deleted', 'title' => 'From a desk that has closed', 'author' => 'wire', 'picture' => 'rock'],
    ['slug' => 'no-title', 'title' => ''],
    ['slug' => 'password', 'title' => 'For members of the rowing club', 'password' => 'oars', 'picture' => 'ferry'],
    ['slug' => 'vector-picture', 'title' => 'A map of the new quay', 'picture' => 'map'],
    ['slug' => 'picture-of-a-draft', 'title' => 'Its picture belongs to a draft', 'picture' => 'draft'],
    ['slug' => '日曜の本音', 'title' => 'Honest words on a Sunday', 'picture' => 'garden'],
    ['slug' => 'no-alternative-text', 'title' => 'Nobody described this picture', 'picture' => 'undescribed'],
    ['slug' => 'sticky', 'title' => 'How to reach the newsroom', 'sticky' => true],
];
