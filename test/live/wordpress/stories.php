<?php
// The ordinary stories of the Tern Harbour Courier, a newspaper that does not exist, newest first:
// headline, first paragraph, section, tags, author, picture.

return [
    ['Harbour ferry gains a second evening crossing', 'From the first of April the ferry leaves the east quay at half past nine as well, so that the late shift gets home without a lift.', 'Transport', ['ferry', 'harbour'], 'marit', 'ferry'],
    ['Library opens its reading garden to the public', 'The walled garden behind the library has had its gate mended, its benches painted and its bees moved to a quieter corner.', 'Culture', ['library', 'gardens'], 'jonah', 'garden'],
    ['Council weighs a slower speed on Ropewalk Street', 'Thirty signatures and one dented lamp post later, the council will vote on a limit of thirty for the whole of Ropewalk Street.', 'Council', ['roads', 'safety'], 'marit', null],
    ['Schoolchildren count the terns on Beacon Rock', 'Class five of the Harbour School counted 412 terns in an hour, a dozen more than the year before.', 'Nature', ['birds', 'schools'], 'jonah', 'rock'],
    ['Bakery on Mill Lane returns after the flood', 'Eleven weeks after the water came through the back door, the ovens on Mill Lane are warm again.', 'Business', ['flood', 'shops'], 'marit', 'bakery'],
    ['Rowing club wins the strait race by a length', 'A late change of wind helped the home crew past two boats in the last hundred strokes.', 'Sport', ['rowing', 'harbour'], 'jonah', 'ferry'],
    ['New timetable for buses to the upper town', 'Three lines share one stop from Monday, and the last bus up the hill leaves twenty minutes later.', 'Transport', ['buses'], 'marit', null],
    ['Lighthouse keeper’s diaries go on show', 'Forty notebooks, most of them about the weather, tell of a century of ships and one lost goat.', 'Culture', ['lighthouse', 'history'], 'jonah', 'rock'],
    ['Council buys the old net loft', 'The loft above the east quay becomes a workshop for boat builders, with rooms to let on the upper floor.', 'Council', ['harbour', 'building'], 'marit', 'ferry'],
    ['Rain fills the reservoir to the brim', 'After a dry autumn the reservoir has reached its mark, and the hosepipe rule is lifted.', 'Nature', ['water', 'weather'], 'jonah', null],
    ['Fish market moves indoors for the winter', 'The stalls are under the roof of the customs hall until the storms are over.', 'Business', ['market', 'harbour'], 'marit', 'bakery'],
    ['Youth team holds the league leaders to a draw', 'Two saves in the last minute kept the point at home.', 'Sport', ['football'], 'jonah', null],
    ['Cycle path along the strait is half finished', 'The first two kilometres have their surface; the bridge over the brook comes in the summer.', 'Transport', ['cycling', 'roads'], 'marit', 'garden'],
    ['Choir looks for low voices', 'With nine sopranos to every bass, the harbour choir has put a notice in the barber’s window.', 'Culture', ['music'], 'jonah', null],
    ['Council publishes its budget in plain words', 'Sixteen pages, no abbreviations, and a drawing of where each coin goes.', 'Council', ['budget'], 'marit', null],
    ['Otters seen below the weir', 'A patient neighbour with a camera has the proof: two adults and a cub.', 'Nature', ['animals', 'water'], 'jonah', 'rock'],
    ['Repair café mends its thousandth lamp', 'The lamp, green and older than its owner, works again and went home by bus.', 'Business', ['repair'], 'marit', 'bakery'],
    ['Winter swimmers ask for a ladder', 'The steps at the pier are slippery, and the club has offered to pay for half of a better way in.', 'Sport', ['swimming', 'harbour'], 'jonah', null],
    ['Bridge over the brook closes for a week', 'Engineers will look at the bolts that the last inspection marked in yellow.', 'Transport', ['roads', 'building'], 'marit', null],
    ['Puppet theatre tours the villages', 'A van, three puppets and a stage made of two doors: the spring tour begins in the upper town.', 'Culture', ['theatre', 'schools'], 'jonah', 'garden'],
    ['Residents plant a hedge against the wind', 'Four hundred saplings went into the ground on one Saturday, and soup was served at noon.', 'Nature', ['gardens', 'weather'], 'marit', 'garden'],
    ['Town hall clock strikes the right hour again', 'It took a watchmaker, a ladder and a new pendulum.', 'Council', ['history', 'building'], 'jonah', null],
    ['Ferry crew rescues a drifting rowing boat', 'Nobody was hurt, and the two anglers kept their catch.', 'Transport', ['ferry', 'rowing'], 'marit', 'ferry'],
    ['Chess club meets in the waiting room', 'Until the clubhouse is heated, the boards are set up between the two evening ferries.', 'Sport', ['chess', 'ferry'], 'jonah', null],
];
