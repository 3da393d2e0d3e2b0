export const launchArguments: string[];
export function findChromium(): Promise<string>;
