/** How real software words its errors, some of them with status 200. */
export const errorBodies: Record<string, unknown> = {
  newsapi: {
    status: 'error',
    code: 'rateLimited',
    message: 'You have made too many requests recently. Please wait a while and try again.',
  },
  strapi: {
    data: null,
    error: { status: 404, name: 'NotFoundError', message: 'Not Found', details: {} },
  },
  ghost: {
    errors: [
      {
        message: 'Unknown Content API Key',
        context: null,
        type: 'UnauthorizedError',
        details: null,
        property: null,
        help: null,
        code: 'UNKNOWN_CONTENT_API_KEY',
        id: '7d1f0c52-51f5-4b53-9f8a-0c1b7b8f6a11',
        ghostErrorCode: null,
      },
    ],
  },
  wordpress: {
    code: 'rest_not_logged_in',
    message: 'You are not currently logged in.',
    data: { status: 401 },
  },
};

const messages: Record<number, string> = {
  400: 'Bad request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not found',
  429: 'Too many requests',
  500: 'Internal server error',
  502: 'Bad gateway',
  503: 'Service unavailable',
  504: 'Gateway timeout',
};

/** A plain error body for a status. */
export function errorBodyFor(status: number): unknown {
  return { error: messages[status] ?? 'Error', status };
}
