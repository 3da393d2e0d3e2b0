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
    // Properties of a kind that our element has not: objects, with a converter or a comparison of their own, or with a default that is not reflected.
    [/break;case Object:case Array:t=null==t\?t:JSON\.stringify\(t\)/, ''],
    [/break;case Object:case Array:try\{i=JSON\.parse\(t\)\}catch\(t\)\{i=null\}/, ''],
    [/\(void 0!==i\.converter\?\.toAttribute\?i\.converter:u\)/, 'u'],
    [/"function"==typeof t\.converter\?.*?t\.converter:u(?=;)/, 'u'],
    [/const r=(h\.fromAttribute\(s,t\.type\));this\[e\]=r\?\?.*?\?\?r/, 'this[e]=$1'],
    [/\(i\.hasChanged\?\?f\)\(h,s\)\|\|i\.useDefault&&.*?\(t,i\)\)(?=\)\)return)/, 'f(h,s)'],
    [/i&&!\(this\._\$Ej\?\?=.*?void 0!==r\)\|\|/, ''],
    // More than one stylesheet.
    [/const i=\[\];if\(Array\.isArray\(s\)\).*?return i/, 'return[t(s)]'],
    // Controllers.
    [/addController\(t\)\{.*?\}removeController\(t\)\{.*?\}/, ''],
    [/,this\._\$EO\?\.forEach\(t=>t\.hostConnected\?\.\(\)\)/, ''],
    [/this\._\$EO\?\.forEach\(t=>t\.hostDisconnected\?\.\(\)\)/, ''],
    [/this\._\$EO\?\.forEach\(t=>t\.hostUpdate\?\.\(\)\),/, ''],
    [/this\._\$EO\?\.forEach\(t=>t\.hostUpdated\?\.\(\)\),/, ''],
  ],
  'lit-element/lit-element.js': [
    // Directives that want to know whether the element is on a page.
    [/this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/, ''],
    [/connectedCallback\(\)\{.*?\}disconnectedCallback\(\)\{.*?\}/, ''],
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
    [/get parentNode\(\)\{return this\._\$AM\.parentNode\}get _\$AU\(\)\{return this\._\$AM\._\$AU\}/, ''],
    [/get _\$AU\(\)\{return this\._\$AM\?\._\$AU\?\?this\._\$Cv\}/, ''],
    [/,this\._\$Cv=e\?\.isConnected\?\?!0/, ''],
    [/get parentNode\(\)\{let t=.*?get endNode\(\)\{.*?\}/, ''],
    [/this\._\$AP\?\.\(!1,!0,s\);/, ';'],
    [/setConnected\(t\)\{.*?\}(?=\}class)/, ''],
    [/get _\$AU\(\)\{return this\._\$AM\._\$AU\}/, ''],
    [/:6===r\.type&&\(i=new Z\(h,this,t\)\)/, ':0'],
    [/else t\.startsWith\(o\)&&\(d\.push\(\{type:6,index:l\}\),r\.removeAttribute\(t\)\)/, ''],
    // Templates that a build has compiled; listeners that are objects or come with options.
    [/_\$litType\$:s\}=t,e="number"==typeof s\?(this\._\$AC\(t\)):\(.*?,s\);/, '}=t,e=$1;'],
    [/\|\|t\.capture!==s\.capture\|\|t\.once!==s\.once\|\|t\.passive!==s\.passive/, ''],
    [/"function"==typeof this\._\$AH\?(this\._\$AH\.call\(.*?\)):this\._\$AH\.handleEvent\(t\)/, '$1'],
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
