export const PROJECT: string;
export function install(project?: string): Promise<void>;
export function installed(project: string): boolean;
export function installSentenceFor(output: string, project: string): string | undefined;
export function mendPostgres(project?: string): void;
