export type Entry = {
  version?: string;
  resolved?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
};
export type Lock = { packages: Record<string, Entry> };
export function platformOf(name: string): { os?: string[]; cpu?: string[]; libc?: string[] };
export function lockProblems(lock: Lock): {
  missing: { parent: string; name: string; version: string }[];
  addressed: string[];
};
export function mendedLock(lock: Lock): Lock;
