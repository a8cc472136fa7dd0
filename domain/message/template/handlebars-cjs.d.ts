// The library without its command line, which would bring the file system into the bundle.
declare module 'handlebars/dist/cjs/handlebars' {
	import Handlebars from 'handlebars';
	export default Handlebars;
}
