// Generates documents, valid and not, against a schema and writes what the reference implementation says of each.
//   npm install graphql@16 && node generate.js SCHEMA.graphql COUNT SEED OUTPUT.json
const fs=require('fs'); const g=require('graphql');
const sdl=fs.readFileSync(process.argv[2],'utf8'); const N=+process.argv[3]; let seed=+process.argv[4]||1;
const schema=g.buildSchema(sdl);
function rnd(n){ seed=(seed*1103515245+12345)&0x7fffffff; return (seed>>8)%n; }
const pick=a=>a[rnd(a.length)];
const types=Object.values(schema.getTypeMap()).filter(t=>!t.name.startsWith('__'));
const inputNames=types.filter(g.isInputType).map(t=>t.name);
const composite=types.filter(g.isCompositeType);
let vars, frags, mutate;
function lit(type,d){
  if(rnd(mutate)==0) return pick(['null','1','"x"','[1]','{a: 1}','WRONG','true','$undef','1.5','[]','{}']);
  if(g.isNonNullType(type)) return lit1(type.ofType,d);
  if(rnd(12)==0) return 'null';
  return lit1(type,d);
}
function useVar(type){ const n='v'+vars.length; let t=String(type);
  if(rnd(mutate)==0) t=pick(inputNames)+(rnd(2)?'!':'');
  else if(rnd(4)==0&&g.isNonNullType(type)) t=String(type.ofType)+(rnd(2)?' = '+constLit(type.ofType):'');
  else if(rnd(4)==0&&!g.isNonNullType(type)) t=t+'!';
  vars.push('$'+n+': '+t); return '$'+n; }
function constLit(type){ const s=vars; const m=noVar; noVar=true; const r=lit1(g.isNonNullType(type)?type.ofType:type,2); noVar=m; vars=s; return r; }
let noVar=false;
function lit1(type,d){
  if(!noVar&&rnd(6)==0) return useVar(type);
  if(g.isListType(type)){ if(rnd(4)==0) return lit(type.ofType,d-1); const n=rnd(3); return '['+Array.from({length:n},()=>lit(type.ofType,d-1)).join(', ')+']'; }
  if(g.isEnumType(type)) return pick(type.getValues()).name;
  if(g.isInputObjectType(type)){
    const fs=Object.values(type.getFields()); let out=[];
    if(type.isOneOf){ const f=pick(fs); return '{'+f.name+': '+lit(g.isNonNullType(f.type)?f.type:new g.GraphQLNonNull(f.type),d-1)+'}'; }
    for(const f of fs){ const req=g.isRequiredInputField(f); if((req&&rnd(mutate)!=0)||(!req&&rnd(3)==0&&d>0)) out.push(f.name+': '+lit(f.type,d-1)); if(rnd(mutate*2)==0&&d>0) out.push(f.name+': '+lit(f.type,d-1)); }
    if(rnd(mutate)==0) out.push('bogus: 1');
    return '{'+out.join(', ')+'}'; }
  switch(type.name){ case 'Int': return String(rnd(100)); case 'Float': return pick(['1','2.5','1e3']); case 'Boolean': return pick(['true','false']); case 'ID': return pick(['"a"','7']); default: return pick(['"s"','"2020-01-31"','"""b"""']); }
}
function dirs(){ if(rnd(8)) return ''; if(rnd(mutate)==0) return pick([' @nope',' @skip',' @skip(if: 1)',' @include(if: true) @include(if: true)',' @deprecated']); return ' @'+pick(['skip','include'])+'(if: '+lit1(schema.getType('Boolean'),1)+')'; }
function sel(type,d){
  if(rnd(mutate*2)==0) type=pick(composite);
  let n=1+rnd(4), out=[];
  for(let i=0;i<n;i++){
    const k=rnd(10);
    if(k<7||d<=0) out.push(field(type,d));
    else if(k<8){ const t=pick(overlap(type)); out.push('...'+(rnd(4)?' on '+t.name:'')+dirs()+' '+sel(rnd(4)?t:type,d-1)); }
    else { out.push(spread(type,d)); }
  }
  return '{ '+out.join(' ')+' }';
}
function overlap(type){ if(rnd(mutate)==0) return composite; return composite.filter(t=>g.doTypesOverlap(schema,t,type)); }
function spread(type,d){
  if(frags.length&&rnd(3)==0){ const c=frags.filter(f=>g.doTypesOverlap(schema,f.type,type)); if(c.length&&rnd(mutate)!=0) return '...'+pick(c).name+dirs(); if(rnd(mutate)==0) return '...'+pick(frags).name; }
  if(rnd(mutate)==0) return '...Unknown';
  const t=pick(overlap(type)); const f={name:'F'+frags.length,type:t,text:''}; frags.push(f); f.text='fragment '+f.name+' on '+t.name+' '+sel(t,d-1); return '...'+f.name+dirs();
}
function field(type,d){
  if(rnd(12)==0||g.isUnionType(type)&&rnd(mutate)) return (rnd(6)?'':'al: ')+'__typename';
  let fs=g.isUnionType(type)?[]:Object.values(type.getFields());
  if(d<=0) { const l=fs.filter(f=>g.isLeafType(g.getNamedType(f.type))); if(l.length) fs=l; else return '__typename'; }
  if(!fs.length||rnd(mutate*2)==0) return pick(['bogus','name','bogus { x }']);
  const f=pick(fs); let s='';
  if(rnd(6)==0) s+=pick(['al','b','name'])+': ';
  s+=f.name;
  const args=[]; for(const a of f.args){ const req=g.isRequiredArgument(a); if((req&&rnd(mutate)!=0)||(!req&&rnd(3)==0)) args.push(a.name+': '+lit(a.type,2)); if(rnd(mutate*3)==0) args.push(a.name+': '+lit(a.type,2)); }
  if(rnd(mutate*2)==0) args.push('bogus: 1');
  if(args.length) s+='('+args.join(', ')+')';
  s+=dirs();
  const nt=g.getNamedType(f.type);
  if(g.isCompositeType(nt)){ if(rnd(mutate*2)!=0) s+=' '+sel(nt,d-1); } else if(rnd(mutate*2)==0) s+=' { x }';
  return s;
}
function op(root,kw,name,d){ vars=[]; const body=sel(root,d); if(rnd(mutate)==0) vars.push('$unused: Int'); if(rnd(mutate*3)==0&&vars.length) vars.push(vars[0]); return kw+name+(vars.length?'('+vars.join(', ')+')':'')+(rnd(mutate*2)==0?' @skip(if: true)':'')+' '+body; }
const out=[];
for(let i=0;i<N;i++){
  mutate= i%2? 15 : 1000000; frags=[];
  let text=op(schema.getQueryType(),'query ',rnd(3)?'Q':'',3);
  if(schema.getMutationType()&&rnd(6)==0) { frags=[]; text=op(schema.getMutationType(),'mutation ','M',2); }
  text+=' '+frags.map(f=>f.text).join(' ');
  if(rnd(mutate)==0) text+=' query Q { __typename }';
  if(rnd(mutate*2)==0) text=text.replace(/[{}()]/,'');
  let errors;
  try { const doc=g.parse(text); errors=g.validate(schema,doc,undefined,{maxErrors:1000}).map(e=>({m:e.message,l:e.locations.map(l=>l.line+':'+l.column)})); } catch(e){ errors=[{m:e.message,l:e.locations.map(l=>l.line+':'+l.column)}]; }
  out.push({text,errors});
}
fs.writeFileSync(process.argv[5],JSON.stringify(out));
console.log(N,'documents',out.filter(o=>!o.errors.length).length,'valid');
