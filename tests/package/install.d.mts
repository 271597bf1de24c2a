/** Packs the package into `folder`; the tarball's path and the names of its files. */
export function pack(folder: string): { tarball: string; files: string[] };
/** Makes a project in `folder` that has the package, without a network. */
export function install(folder: string): { files: string[] };
