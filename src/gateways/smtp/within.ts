/** Rejects where a promise takes longer than that many milliseconds. What it does later is nobody's any more. */
export function within<T>(promise: Promise<T>, milliseconds: number): Promise<T> {
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => reject(new Error(`no answer within ${milliseconds} ms`)), milliseconds);
		promise.then(resolve, reject).finally(() => clearTimeout(timer));
	});
}
