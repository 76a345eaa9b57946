import { uuid } from './ids.ts';

export const noKey = errorBody(
  'Authorization failed',
  'NoPermissionError',
  null,
  'Unable to determine the authenticated member or integration. Check the supplied Content API Key and ensure cookies are being passed through if member auth is failing.',
);
export const unknownKey = errorBody(
  'Unknown Content API Key',
  'UnauthorizedError',
  'UNKNOWN_CONTENT_API_KEY',
  null,
);
export const notFound = errorBody(
  'Resource not found error, cannot read post.',
  'NotFoundError',
  null,
  'Post not found.',
);

function errorBody(message: string, type: string, code: string | null, context: string | null): object {
  return {
    errors: [
      {
        message,
        context,
        type,
        details: null,
        property: null,
        help: null,
        code,
        id: uuid(message),
        ghostErrorCode: null,
      },
    ],
  };
}
