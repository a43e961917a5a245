import type { Entity } from "./entity.ts";

/**
 * Gives every entity below `root` its IMAP section number (RFC 9051 section 6.4.5) and lists the leaves in order; a
 * message/rfc822 stands before the parts inside it.
 */
export function numberSections(root: Entity): Entity[] {
	const leaves: Entity[] = [];
	numberMessage(root, "", undefined, leaves);
	return leaves;
}

/** The body of a message is section 1 of it, or if it is a multipart, its parts are sections 1, 2 and so on. */
function numberMessage(root: Entity, prefix: string, insideMessage: string | undefined, leaves: Entity[]): void {
	if (root.isMultipart) numberParts(root, prefix, insideMessage, leaves);
	else numberLeaf(root, below(prefix, 1), insideMessage, leaves);
}

function numberParts(multipart: Entity, path: string, insideMessage: string | undefined, leaves: Entity[]): void {
	multipart.path = path;
	for (const [position, part] of multipart.children.entries()) {
		const partPath = below(path, position + 1);
		if (part.isMultipart) numberParts(part, partPath, insideMessage, leaves);
		else numberLeaf(part, partPath, insideMessage, leaves);
	}
}

function numberLeaf(leaf: Entity, path: string, insideMessage: string | undefined, leaves: Entity[]): void {
	leaf.path = path;
	leaf.insideMessage = insideMessage;
	leaves.push(leaf);
	for (const message of leaf.children) numberMessage(message, path, path, leaves);
}

function below(path: string, number: number): string {
	return path === "" ? String(number) : `${path}.${number}`;
}
