import puppeteer from 'puppeteer-core';
const [,, site, out, ...pages] = process.argv;
const b = await puppeteer.launch({executablePath:'/usr/bin/chromium-headless-shell',args:['--no-sandbox','--disable-gpu']});
for (const spec of pages) {
  const [path,w='1280',scheme='light',full='',h='900'] = spec.split('@');
  const p = await b.newPage(); await p.setViewport({width:+w,height:+h});
  await p.emulateMediaFeatures([{name:'prefers-color-scheme',value:scheme}]);
  await p.goto('file://'+site+'/'+path); await new Promise(r=>setTimeout(r,300));
  await p.screenshot({path:`${out}-${path.replace(/[\/.]/g,'_')}-${w}-${scheme}.png`,fullPage:full==='full'}); await p.close();
}
await b.close();
