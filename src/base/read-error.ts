/** What is said to a person about a path that cannot be read. */
const sentences: Readonly<Record<string, string>> = {
	ENOENT: "no such file or folder",
	EACCES: "permission denied",
	EPERM: "permission denied",
	ELOOP: "too many symbolic links",
	ENAMETOOLONG: "the name is too long",
	EMFILE: "too many open files",
	EIO: "the disk reports an error",
	ENOTDIR: "a part of the path is not a folder",
	EEXIST: "a file of that name is in the way",
	EISDIR: "it is a folder",
	EROFS: "it lies on a disk that can only be read",
	ENOSPC: "the disk is full",
};

/** What node:zlib calls what is wrong with packed bytes. */
const damage = /^(?:Z_|ZSTD_)/;

/** A sentence for an error of the file system, without the path in it, or of unpacking. */
export function readError(error: unknown): string {
	const { code, message } = error as NodeJS.ErrnoException;
	if (damage.test(code ?? "")) return `damaged: ${message}`;
	return sentences[code ?? ""] ?? message ?? String(error);
}
