<?php
// Installs the site and fills it with the stories. Run once per site, by the command line:
//   WORDPRESS_URL=http://127.0.0.1 php seed.php SITE_FOLDER
// The address may change afterwards: nothing that is stored here holds it.

$site = $argv[1];
// WordPress expects to be asked by a browser.
$_SERVER['HTTP_HOST'] = '127.0.0.1';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';

// Both are replaceable in WordPress: no letter to the administrator, and none of its own sample posts.
function wp_new_blog_notification() {}
function wp_install_defaults() {}

define('WP_INSTALLING', true);
require "$site/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';

// The installation asks itself whether permalinks work, and nobody is listening yet.
add_filter('pre_http_request', fn() => new WP_Error('offline'));

// One transaction instead of a thousand, which a slow disk would take a minute for.
$wpdb->query('START TRANSACTION');
wp_install('Tern Harbour Courier', 'marit', 'marit@tern-harbour.example', true, '', 'not-a-secret');
// While it installs, WordPress reads every option anew.
wp_installing(false);

update_option('timezone_string', 'America/St_Johns');
update_option('permalink_structure', '/%year%/%monthnum%/%postname%/');
update_option('blogdescription', 'News from both sides of the strait');

$authors = ['marit' => 1];
wp_update_user(['ID' => 1, 'display_name' => 'Marit Osk']);
foreach (['jonah' => 'Jonah Pell', 'wire' => 'The Wire Desk'] as $login => $name) {
    $authors[$login] = wp_insert_user(['user_login' => $login, 'user_pass' => 'not-a-secret', 'user_email' => "$login@tern-harbour.example", 'display_name' => $name, 'role' => 'author']);
}

// Only an administrator may put a script into a title.
wp_set_current_user(1);
kses_remove_filters();

add_image_size('card-wide', 1200, 675, true);
$uploads = wp_upload_dir('2025/03');

function attach(string $file, string $type, string $alt = '', string $caption = '', int $parent = 0): int
{
    $id = wp_insert_attachment(['post_mime_type' => $type, 'post_title' => pathinfo($file, PATHINFO_FILENAME), 'post_excerpt' => $caption, 'post_status' => 'inherit', 'post_date' => '2025-03-01 08:00:00'], $file, $parent);
    if ($alt !== '') {
        update_post_meta($id, '_wp_attachment_image_alt', wp_slash($alt));
    }
    return $id;
}

function paint(string $file, int $width, int $height, int $colour): void
{
    $picture = imagecreatetruecolor($width, $height);
    imagefill($picture, 0, 0, $colour);
    imagefilledellipse($picture, intdiv($width, 3), intdiv($height, 2), intdiv($height, 2), intdiv($height, 2), 0xf4e9cd);
    imagejpeg($picture, $file, 70);
}

$draft = wp_insert_post(['post_title' => 'Not yet', 'post_status' => 'draft', 'post_author' => 1]);
$pictures = [];
foreach (require __DIR__ . '/pictures.php' as $name => [$width, $height, $colour, $alt, $caption]) {
    $file = "{$uploads['path']}/$name.jpg";
    paint($file, $width, $height, $colour);
    $pictures[$name] = attach($file, 'image/jpeg', $alt, $caption, $name === 'draft' ? $draft : 0);
    wp_update_attachment_metadata($pictures[$name], wp_generate_attachment_metadata($pictures[$name], $file));
}
$map = "{$uploads['path']}/map.svg";
file_put_contents($map, '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 90"><rect width="160" height="90" fill="#cde"/></svg>');
$pictures['map'] = attach($map, 'image/svg+xml', 'A map of the quay');

// Long enough for WordPress to cut the automatic excerpt after fifty-five words and to put […] there.
function body(string $lead): string
{
    return "<p>$lead</p>\n\n<p>" . str_repeat('The tide tables, the ferry times and the names of those on duty are pinned to the board by the harbour office, as they have been every week since the board was put up. ', 4) . "</p>\n";
}

// Nine hours and seventeen minutes between two stories: no two share a day and a clock time, and some cross midnight
// in one time zone and not in the other.
$time = strtotime('2025-03-20T01:40:00Z');
$sections = [];

function publish(array $story): void
{
    global $time, $sections, $authors, $pictures;
    $section = $story['section'] ?? 'News';
    $sections[$section] ??= wp_create_category($section);
    $gmt = gmdate('Y-m-d H:i:s', $time);
    $time -= 9 * 3600 + 17 * 60;
    $id = wp_insert_post(wp_slash([
        'post_title' => $story['title'],
        'post_name' => $story['slug'] ?? '',
        'post_content' => body($story['lead'] ?? 'A short note from the newsroom.'),
        'post_excerpt' => $story['excerpt'] ?? '',
        'post_status' => 'publish',
        'post_author' => $authors[$story['author'] ?? 'marit'],
        'post_password' => $story['password'] ?? '',
        'post_date' => get_date_from_gmt($gmt),
        'post_date_gmt' => $gmt,
        'post_category' => [$sections[$section]],
        'tags_input' => $story['tags'] ?? [],
    ]), true);
    if (is_wp_error($id)) {
        throw new RuntimeException("{$story['title']}: {$id->get_error_message()}");
    }
    $thumbnail = $story['thumbnail'] ?? $pictures[$story['picture'] ?? ''] ?? null;
    if ($thumbnail) {
        update_post_meta($id, '_thumbnail_id', $thumbnail);
    }
    if ($story['sticky'] ?? false) {
        stick_post($id);
    }
}

foreach (require __DIR__ . '/awkward.php' as $story) {
    publish($story);
}
foreach (require __DIR__ . '/stories.php' as [$title, $lead, $section, $tags, $author, $picture]) {
    publish(compact('title', 'lead', 'section', 'tags', 'author', 'picture'));
}

// Behind WordPress's back, which would hand the stories to somebody else.
$wpdb->delete($wpdb->users, ['ID' => $authors['wire']]);

$wpdb->query('COMMIT');
echo wp_count_posts()->publish, ' stories, WordPress ', get_bloginfo('version'), ', PHP ', PHP_VERSION, "\n";
