/** Whether the page's policy has refused the rules; then there is no second try. */
export const refusal = { isFinal: false };

/** What TypeScript's own types lack of https://w3c.github.io/trusted-types/dist/spec/. */
interface Policies {
  createPolicy(
    name: string,
    rules: { createScript(text: string): string },
  ): {
    createScript(text: string): string;
  };
}

let policy: ReturnType<Policies['createPolicy']> | undefined;

/**
 * Puts rules into the page. Where its policy refuses them nothing breaks; the console says once what is missing.
 * @param text JSON that we have written ourselves
 */
export function ruleScript(text: string): HTMLScriptElement | undefined {
  const script = document.createElement('script');
  script.type = 'speculationrules';
  script.addEventListener('securitypolicyviolation', ({ disposition, originalPolicy }) => {
    if (disposition === 'report') return;
    const directive = ['script-src-elem', 'script-src'].find((name) => originalPolicy.includes(name));
    refuse(`'inline-speculation-rules' to ${directive ?? 'script-src'}`);
    script.remove();
  });
  try {
    const { trustedTypes } = globalThis as { trustedTypes?: Policies };
    policy ??= trustedTypes?.createPolicy('newsrail', { createScript: (rules) => rules });
    script.textContent = policy?.createScript(text) ?? text;
  } catch {
    return refuse('newsrail to trusted-types');
  }
  document.head.append(script);
  return script;
}

function refuse(missing: string): undefined {
  if (refusal.isFinal) return;
  refusal.isFinal = true;
  console.warn(`newsrail: nothing is prefetched; the page’s Content-Security-Policy needs ${missing}.`);
}
