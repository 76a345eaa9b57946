/** Whether this is the form that WordPress sends in place of a text that has a password. */
export function isProtected(html: string): boolean {
  return /class="post-password-form\b/.test(html);
}
