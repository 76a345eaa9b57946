<?php
// The configuration of the test site. The runner says where it answers and where its data lie, so that every run has
// a fresh site of its own and the unpacked WordPress is never written to.

define('WP_HOME', getenv('WORDPRESS_URL'));
define('WP_SITEURL', WP_HOME);

// WordPress asks for these four; the SQLite drop-in does not use them.
define('DB_NAME', 'wordpress');
define('DB_USER', '');
define('DB_PASSWORD', '');
define('DB_HOST', '');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
$table_prefix = 'wp_';

// Nothing here is secret: the site lives on the loopback address for the length of a test run.
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $name) {
    define("{$name}_KEY", "{$name} key of the test site");
    define("{$name}_SALT", "{$name} salt of the test site");
}

// Not a single request may leave the machine.
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);

// A notice printed into an answer would make it invalid JSON; the server's log has them all the same.
define('WP_DEBUG', false);
ini_set('display_errors', 'stderr');

if (!defined('ABSPATH')) {
    define('ABSPATH', __DIR__ . '/');
}
require_once ABSPATH . 'wp-settings.php';
