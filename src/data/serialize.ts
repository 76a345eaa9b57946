/** What would end a script, or begin a comment in it, and what JavaScript once took for the end of a line. */
const unsafe = /[<>&\u2028\u2029]/g;

/**
 * JSON that can stand in a page’s `<script type="application/json">` whatever texts are in it: nothing of it ends the
 * script (https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements).
 * @param data anything that JSON can say, such as the articles of `fetchArticles()`
 */
export function serialize(data: unknown): string {
  return JSON.stringify(data).replace(
    unsafe,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
