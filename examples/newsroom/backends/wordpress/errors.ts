import type { Context } from 'hono';

interface RestError {
  code: string;
  message: string;
  data: { status: number; [more: string]: unknown };
}

export const noRoute: RestError = {
  code: 'rest_no_route',
  message: 'No route was found matching the URL and request method.',
  data: { status: 404 },
};

export const invalidPost: RestError = {
  code: 'rest_post_invalid_id',
  message: 'Invalid post ID.',
  data: { status: 404 },
};

export const invalidPage: RestError = {
  code: 'rest_post_invalid_page_number',
  message: 'The page number requested is larger than the number of pages available.',
  data: { status: 400 },
};

/** What stands in `_embedded` where the author's account is gone. */
export const deletedAuthor: RestError = {
  code: 'rest_user_invalid_id',
  message: 'Invalid user ID.',
  data: { status: 404 },
};

export function invalidParam(name: string, reason: string): RestError {
  return {
    code: 'rest_invalid_param',
    message: `Invalid parameter(s): ${name}`,
    data: {
      status: 400,
      params: { [name]: reason },
      details: { [name]: { code: 'rest_out_of_bounds', message: reason, data: null } },
    },
  };
}

export function restError(c: Context, error: RestError): Response {
  return c.json(error, error.data.status as 400 | 404);
}
