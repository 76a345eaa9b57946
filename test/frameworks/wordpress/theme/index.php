<!doctype html>
<html <?php language_attributes(); ?>>
<head>
	<meta charset="utf-8">
	<link rel="icon" href="data:,">
	<?php wp_head(); ?>
</head>
<body>
	<nav>
		<a id="to-front" href="<?php echo esc_url( home_url( '/' ) ); ?>">Front page</a>
		<a id="to-about" href="<?php echo esc_url( home_url( '/about' ) ); ?>">About</a>
	</nav>
	<main>
		<?php the_post(); ?>
		<h1><?php the_title(); ?></h1>
		<?php the_content(); ?>
		<?php if ( is_front_page() ) : ?>
			<button id="fewer">Two are enough</button>
			<output id="heard">0 loaded, nothing clicked</output>
			<latest-list id="picks" heading="Picked by hand"></latest-list>
			<button id="pick">Pick another</button>
		<?php endif; ?>
		<?php
		if ( is_single() ) {
			echo do_shortcode( '[related_reads id="related"]' );
		}
		?>
	</main>
	<?php wp_footer(); ?>
</body>
</html>
