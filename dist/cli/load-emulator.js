var __rewriteRelativeImportExtension = (this && this.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
export function isCheckout(root) {
    return existsSync(join(root, 'emulator/main.ts'));
}
export async function loadServe(root) {
    return (await load(root, 'main'));
}
export async function loadDemo(root) {
    return (await load(root, 'demo'));
}
async function load(root, name) {
    const compiled = join(root, `lib/emulator/${name}.js`);
    const runsSources = isCheckout(root) && Boolean(process.features.typescript);
    if (runsSources)
        return import(__rewriteRelativeImportExtension(pathToFileURL(join(root, `emulator/${name}.ts`)).href));
    return existsSync(compiled) ? import(__rewriteRelativeImportExtension(pathToFileURL(compiled).href)) : undefined;
}
