import type { ts as analysersTs } from '@custom-elements-manifest/analyzer/index.js';
import type { JavaScriptModule, Package } from 'custom-elements-manifest/schema';
import type * as typescript from 'typescript';

/** What of the analyser's plugins ours are made of. It brings a TypeScript of its own. */
export interface Plugin {
  name: string;
  /** Called for every node of every module, before any is described. */
  collectPhase?(context: { ts: typeof analysersTs; node: typescript.Node }): void;
  /** Called for every node of a module that is being described. */
  analyzePhase?(context: {
    ts: typeof analysersTs;
    node: typescript.Node;
    moduleDoc: JavaScriptModule;
  }): void;
  /** Called once all are. */
  packageLinkPhase?(context: { customElementsManifest: Package }): void;
}
