import type { Plugin } from './analyzer.ts';

/** Says which module registers which tag: the analyser knows `customElements.define()`, and not our `define()`. */
export function addDefinitions(): Plugin {
  return {
    name: 'definitions',
    analyzePhase({ ts, node, moduleDoc }) {
      const registered = ts.isCallExpression(node) && /^(\w+)\.define\(\)$/.exec(node.getText())?.[1];
      if (!registered || !/\/define\//.test(moduleDoc.path)) return;
      const tag = /([\w-]+)\.ts$/.exec(moduleDoc.path)![1]!;
      (moduleDoc.exports ??= []).push({
        kind: 'custom-element-definition',
        name: tag,
        declaration: { name: registered, module: `src/elements/${tag}/${tag}.ts` },
      });
    },
  };
}
