<?php
// Makes a site that has been installed into the one that the suite drives. Run once, by the command line:
//   WORDPRESS_URL=http://127.0.0.1:1234 php pages.php SITE_FOLDER
// The plugin and the theme are in their places already.

$_SERVER['HTTP_HOST'] = '127.0.0.1';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
require "$argv[1]/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/plugin.php';

$wrong = activate_plugin('newsrail/newsrail.php');
if (is_wp_error($wrong)) {
    throw new Exception($wrong->get_error_message());
}
switch_theme('courier');
update_option('permalink_structure', '/article/%postname%');
flush_rewrite_rules();

$page = fn(string $name, string $title, string $content) => wp_insert_post([
    'post_type' => 'page',
    'post_status' => 'publish',
    'post_name' => $name,
    'post_title' => $title,
    'post_content' => $content,
]);
$front = $page('front', 'The Saltmere Courier', '[latest_list id="latest" limit="4" refresh="60"]');
$page('about', 'About the Courier', 'A newspaper that was invented to show what its readers see.');
update_option('show_on_front', 'page');
update_option('page_on_front', $front);

// Two stories that belong together: what is read beside the first of them is the other.
$stories = [
    'Fog keeps the harbour ferry in' => '2025-04-01 08:00:00',
    'The harbour ferry runs again, a day after the fog' => '2025-04-02 08:00:00',
];
foreach ($stories as $title => $date) {
    wp_insert_post([
        'post_status' => 'publish',
        'post_title' => $title,
        'post_date' => $date,
        'post_content' => 'The ferry, the fog and the harbour board, as told on the quay.',
        'tags_input' => ['Ferry', 'Fog'],
    ]);
}

// The block prints what the shortcode does, and neither prints what an author may not write.
newsrail_register();
$hostile = '"><script>alert(1)</script>';
$printed = do_shortcode("[latest_list limit='3' heading='" . esc_attr($hostile) . "']");
$block = do_blocks('<!-- wp:newsrail/latest-list ' . wp_json_encode(['limit' => 3, 'heading' => $hostile]) . ' /-->');
if ($printed !== $block || str_contains($printed, '<script') || substr_count($printed, '<li>') !== 3) {
    throw new Exception("The shortcode prints\n$printed\nand the block\n$block");
}

ob_start();
wp_print_scripts('newsrail');
$tag = ob_get_clean();
if (!preg_match('/<script(?=[^>]* type="module")(?=[^>]* integrity="sha384-)/', $tag)) {
    throw new Exception("The script is brought by $tag");
}
