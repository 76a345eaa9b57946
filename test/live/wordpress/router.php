<?php
// What a web server's rewrite rules do for WordPress: files are served as they are, all else is the front controller's.

// PHP's own log has a line only for what it serves itself.
file_put_contents('php://stderr', "{$_SERVER['REQUEST_METHOD']} {$_SERVER['REQUEST_URI']}\n");

$path = rawurldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH) ?: '/');

if ($path !== '/' && is_file($_SERVER['DOCUMENT_ROOT'] . $path)) {
    return false;
}

// PHP's own server derives these from the path, and WordPress would take a pretty permalink for a script's name.
$_SERVER['SCRIPT_NAME'] = '/index.php';
$_SERVER['PHP_SELF'] = '/index.php';
unset($_SERVER['PATH_INFO']);
chdir($_SERVER['DOCUMENT_ROOT']);
require $_SERVER['DOCUMENT_ROOT'] . '/index.php';
