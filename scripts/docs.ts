/** npm run docs: writes anew what is generated in the documentation. A test demands that it makes no difference. */
import { readFile, writeFile } from "node:fs/promises";
import { withTour } from "./readme-tour.ts";
import { openApiPage } from "./reference/openapi-page.ts";
import { referencePages } from "./reference.ts";

await writeFile("README.md", await withTour(await readFile("README.md", "utf8")));
for (const [path, page] of referencePages()) await writeFile(path, page);
await writeFile("docs/reference/openapi.json", await openApiPage());
