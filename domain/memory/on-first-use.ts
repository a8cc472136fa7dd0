/** What takes long to make, made when it is first asked for and kept: loading the package costs as little as it can. */
export function onFirstUse<Made extends object>(make: () => Made): () => Made {
	let made: Made | undefined;
	return () => (made ??= make());
}
