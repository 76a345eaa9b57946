/**
 * The description of the API itself. WordPress also puts it where the picture should be when a post's featured image
 * has been deleted, so every reader of `_embedded` meets it one day.
 */
export function restIndex(origin: string, { name, motto }: { name: string; motto: string }): object {
  return {
    name,
    description: motto,
    url: origin,
    home: origin,
    gmt_offset: 2,
    timezone_string: '',
    namespaces: ['oembed/1.0', 'wp/v2'],
    authentication: [],
    routes: {
      '/': {
        namespace: '',
        methods: ['GET'],
        endpoints: [{ methods: ['GET'], args: { context: { default: 'view', required: false } } }],
        _links: { self: [{ href: `${origin}/wp-json/` }] },
      },
      '/wp/v2/posts': {
        namespace: 'wp/v2',
        methods: ['GET'],
        endpoints: [{ methods: ['GET'], args: { page: { default: 1, minimum: 1, required: false } } }],
        _links: { self: [{ href: `${origin}/wp-json/wp/v2/posts` }] },
      },
    },
    site_logo: 0,
    site_icon: 0,
    site_icon_url: '',
    _links: {
      help: [{ href: 'https://developer.wordpress.org/rest-api/' }],
    },
  };
}
