/** Asks a server for something, as its administrator; `body` is JSON or a form. */
export async function call<Answer>(
  address: string,
  body?: unknown,
  headers: Record<string, string> = {},
  method = body === undefined ? 'GET' : 'POST',
): Promise<Answer> {
  const isForm = body instanceof FormData;
  const answer = await fetch(address, {
    method,
    headers: { ...headers, ...(body !== undefined && !isForm && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
  });
  const said = await answer.text();
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}: ${said}`);
  return (said ? JSON.parse(said) : undefined) as Answer;
}
