/**
 * What is in Lit for others and never runs here, each with what stands in its place: a visitor would download it all the
 * same, because it is within what does run. A pattern that is not found stops the build: then Lit has changed, and this must.
 */
const unused = {
  // Browsers that know no stylesheets made by script: `css.ts` makes ours so, everywhere.
  'reactive-element/css-tag.js': [[/(?<=\be=)t\.ShadowRoot&&.*?(?=,s=Symbol)/, 'true']],
  'reactive-element/reactive-element.js': [
    // Polyfills, and a register of the versions on a page, which only Lit's development build reads.
    [/,p\?\.\(\{ReactiveElement:y\}\),\(a\.reactiveElementVersions.*?\)\.push\(.*?\)/, ''],
    [/,p=a\.reactiveElementPolyfillSupport/, ''],
    // Decorators.
    [/Symbol\.metadata\?\?=.*?new WeakMap;/, ''],
    [/const t=this\[Symbol\.metadata\];.*?(?=this\._\$Eh=new Map)/, ''],
    [/static addInitializer\(t\)\{.*?\}(?=static)/, ''],
    [/void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\),/, ''],
    [/,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/, ''],
    // Controllers.
    [/addController\(t\)\{.*?\}removeController\(t\)\{.*?\}/, ''],
    [/,this\._\$EO\?\.forEach\(t=>t\.hostConnected\?\.\(\)\)/, ''],
    [/this\._\$EO\?\.forEach\(t=>t\.hostDisconnected\?\.\(\)\)/, ''],
    [/this\._\$EO\?\.forEach\(t=>t\.hostUpdate\?\.\(\)\),/, ''],
    [/this\._\$EO\?\.forEach\(t=>t\.hostUpdated\?\.\(\)\),/, ''],
  ],
  'lit-element/lit-element.js': [
    [/,s\.litElementHydrateSupport.*?o\?\.\(\{LitElement:i\}\);/, ';'],
    [/\(s\.litElementVersions.*?\)\.push\(.*?\);/, ''],
  ],
  'lit-html/lit-html.js': [
    [/,B=t\.litHtmlPolyfillSupport;.*?\.push\(.*?\);/, ';'],
    // Templates of SVG and MathML.
    [/,T as mathml/, ''],
    [/,w as svg/, ''],
    [/2===i\?"<svg>":3===i\?"<math>":""/, '""'],
    [/\+\(2===i\?"<\/svg>":3===i\?"<\/math>":""\)/, ''],
    [/,2===i\|\|3===i\)\{.*?\}(?=for)/, ');'],
    // Directives, which stand in the place of a value, of an attribute or of a whole element.
    [/function M\(t,i,s=t,e\)\{.*?,i\}(?=class)/, 'const M=(t,i)=>i;'],
    [/:6===r\.type&&\(i=new Z\(h,this,t\)\)/, ':0'],
    [/else t\.startsWith\(o\)&&\(d\.push\(\{type:6,index:l\}\),r\.removeAttribute\(t\)\)/, ''],
    // Values within a comment, a style, a script, a textarea or a title.
    [/if\(y\.test\(r\.tagName\)\)\{.*?\}\}(?=\}else if)/, ''],
    [/else\{let t=-1;.*?o\.length-1\}(?=l\+\+)/, ''],
    [/\(y\.test\(u\[2\]\)&&\(n=RegExp\("<\/"\+u\[2\],"g"\)\),c=p\)/, 'c=p'],
  ],
};

/** A plugin of Rollup that takes it out. */
export function leanLit() {
  return {
    name: 'lean-lit',
    resolveId(source) {
      if (/^lit\/(async-)?directive/.test(source)) this.error(`The widget has a Lit without directives, so without ${source}.`);
    },
    transform(code, id) {
      const patterns = Object.entries(unused).find(([file]) => id.endsWith(`/${file}`))?.[1];
      if (!patterns) return null;
      const lean = patterns.reduce((rest, [pattern, instead]) => {
        if (!pattern.test(rest)) this.error(`Lit is no longer as lean-lit.mjs knows it: ${pattern} is not there.`);
        return rest.replace(pattern, instead);
      }, code);
      // No map of it: it comes minified.
      return { code: lean, map: { mappings: '' } };
    },
  };
}
