/** A sender as a reader sees it: "Name <address>", or the address alone; "" for none. */
export function authorLine(author: { readonly name: string; readonly address: string } | undefined): string {
	if (author === undefined) return "";
	return author.name === "" ? author.address : `${author.name} <${author.address}>`;
}
