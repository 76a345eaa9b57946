/** What a bundler makes of one entry. */
export interface Bundle {
  /** Contents by file name, without source maps. */
  files: Map<string, Uint8Array>;
  /** The files that a page loads before anything runs, the one that it names first. */
  atOnce: string[];
}

/**
 * Bundles a module as a project does that has changed no setting but what production needs.
 * @param entry path of the module
 * @param others names of packages that stay outside: their cost is the project's own
 */
export type Bundler = (entry: string, others?: string[]) => Promise<Bundle>;
