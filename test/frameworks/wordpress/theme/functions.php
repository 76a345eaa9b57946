<?php
// It would load a script to find out about emoji.
remove_action( 'wp_head', 'print_emoji_detection_script', 7 );

add_action(
	'wp_enqueue_scripts',
	function () {
		// The WordPress that npm has comes without these files.
		wp_dequeue_style( 'wp-block-library' );
		wp_dequeue_style( 'classic-theme-styles' );
		if ( is_front_page() ) {
			wp_enqueue_script( 'front', get_theme_file_uri( 'front.js' ), array(), null, array( 'in_footer' => true ) );
		}
	},
	100
);
