// The analyser’s own types leave out how it is called from a program.
import * as analyzer from '@custom-elements-manifest/analyzer/index.js';
// @ts-expect-error it has no types
import { litPlugin as plugins } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import type { JavaScriptModule, Package } from 'custom-elements-manifest/schema';
import type * as typescript from 'typescript';

/** What of its plugins ours are made of. */
export interface Plugin {
  name: string;
  /** Called for every node of every module, before any is described. */
  collectPhase?(context: { ts: typeof typescript; node: typescript.Node }): void;
  /** Called for every node of a module that is being described. */
  analyzePhase?(context: { ts: typeof typescript; node: typescript.Node; moduleDoc: JavaScriptModule }): void;
  /** Called once all are. */
  packageLinkPhase?(context: { customElementsManifest: Package }): void;
}

interface Options {
  modules: typescript.SourceFile[];
  plugins: Plugin[];
  context: { dev: boolean };
}

/** It brings a TypeScript of its own, and takes what that has read. */
export const { create, ts } = analyzer as unknown as {
  create(options: Options): Package;
  ts: typeof typescript;
};

/** What it knows of lit. */
export const litPlugins = plugins as () => Plugin[];
