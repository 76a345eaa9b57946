<?php
/**
 * Plugin Name:       Newsrail
 * Description:       “Latest” and “Read also” as blocks and shortcodes: [latest_list limit="4"], [related_reads].
 * Version:           1.0.0
 * Requires at least: 6.4
 * Requires PHP:      7.4
 * License:           MIT
 * Text Domain:       newsrail
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'newsrail_register' );
add_action( 'wp_enqueue_scripts', 'newsrail_enqueue_style' );
add_filter( 'script_loader_tag', 'newsrail_script_tag', 10, 2 );

/** Registers the shortcodes, and the block that prints the same as the first of them. */
function newsrail_register() {
	$built = require __DIR__ . '/built.php';
	wp_register_script(
		'newsrail',
		plugins_url( $built['folder'] . '/newsrail.js', __FILE__ ),
		array(),
		null,
		array( 'in_footer' => true )
	);
	add_shortcode( 'latest_list', 'newsrail_latest_list' );
	add_shortcode( 'related_reads', 'newsrail_related_reads' );
	register_block_type( __DIR__ . '/block', array( 'render_callback' => 'newsrail_latest_list' ) );
}

/** The rules that keep room for the lists before the script is there. They have to be in the page’s head. */
function newsrail_enqueue_style() {
	$built = require __DIR__ . '/built.php';
	wp_enqueue_style( 'newsrail', plugins_url( $built['folder'] . '/newsrail.css', __FILE__ ), array(), null );
}

/**
 * Makes the script a module, which the browser runs only if it is the file that this plugin was built with.
 *
 * @param string $tag    The script element.
 * @param string $handle What it was registered as.
 * @return string
 */
function newsrail_script_tag( $tag, $handle ) {
	if ( 'newsrail' !== $handle ) {
		return $tag;
	}
	$built = require __DIR__ . '/built.php';
	$html  = new WP_HTML_Tag_Processor( $tag );
	if ( $html->next_tag( 'script' ) ) {
		$html->set_attribute( 'type', 'module' );
		$html->set_attribute( 'integrity', $built['integrity'] );
	}
	return $html->get_updated_html();
}

/**
 * [latest_list limit="4" heading="Latest" category="sport" refresh="60" id="latest"]
 *
 * @param array|string $attributes What the author wrote.
 * @return string
 */
function newsrail_latest_list( $attributes ) {
	$given = shortcode_atts(
		array(
			'id'       => '',
			'limit'    => 6,
			'heading'  => '',
			'category' => '',
			'refresh'  => '',
		),
		$attributes,
		'latest_list'
	);
	return newsrail_list( 'latest-list', $given );
}

/**
 * [related_reads limit="4" id="related"], on a post.
 *
 * @param array|string $attributes What the author wrote.
 * @return string
 */
function newsrail_related_reads( $attributes ) {
	$given = shortcode_atts(
		array(
			'id'      => '',
			'limit'   => 4,
			'heading' => '',
		),
		$attributes,
		'related_reads'
	);
	return newsrail_list( 'related-reads', $given );
}

/**
 * An element that asks this site, and between its tags links for readers without script and for search engines.
 *
 * @param string $tag   latest-list or related-reads.
 * @param array  $given Its attributes; empty ones are left out.
 * @return string
 */
function newsrail_list( $tag, $given ) {
	wp_enqueue_script( 'newsrail' );

	$limit    = max( 1, min( 50, absint( $given['limit'] ) ) );
	$category = empty( $given['category'] ) ? false : get_category_by_slug( $given['category'] );
	$posts    = get_posts(
		array(
			'numberposts'  => $limit,
			'category'     => $category ? $category->term_id : 0,
			'exclude'      => is_single() ? array( get_the_ID() ) : array(),
			'has_password' => false,
		)
	);

	$source = rest_url( 'wp/v2/posts' );
	$source = $category ? add_query_arg( 'categories', $category->term_id, $source ) : $source;

	$attributes = array_filter(
		array(
			'id'      => $given['id'],
			'backend' => 'wordpress',
			'limit'   => $limit,
			'heading' => $given['heading'],
			'refresh' => isset( $given['refresh'] ) ? $given['refresh'] : '',
		)
	);

	$html = sprintf( '<%s src="%s"', $tag, esc_url( $source ) );
	foreach ( $attributes as $name => $value ) {
		$html .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	$html .= '><ul>';
	foreach ( $posts as $post ) {
		$html .= sprintf(
			'<li><a href="%s">%s</a></li>',
			esc_url( get_permalink( $post ) ),
			esc_html( wp_strip_all_tags( get_the_title( $post ) ) )
		);
	}
	return $html . sprintf( '</ul></%s>', $tag );
}
