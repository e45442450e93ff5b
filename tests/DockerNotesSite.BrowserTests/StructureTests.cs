namespace DockerNotesSite;

/// <summary>What a screen reader finds its way by, on every kind of page.</summary>
public sealed class StructureTests(Browser browser, BuiltSite site)
{
    public static TheoryData<string> Kinds => BuiltSite.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Landmarks_headings_and_tables_say_what_they_are(string kind)
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync(site.AddressOnDisk(kind));

        Assert.Empty(await page.EvaluateAsync<string[]>("""
            () => {
              const all = selector => [...document.querySelectorAll(selector)];
              const show = e => e.outerHTML.slice(0, 160);
              const nameOf = e => e.getAttribute('aria-label') ?? document.getElementById(e.getAttribute('aria-labelledby'))?.textContent ?? '';
              const count = (selector, n) => all(selector).length === n ? [] : [`${all(selector).length} of ${selector}`];
              const navigations = all('nav').map(nameOf);
              const ids = all('[id]').map(e => e.id);
              return [
                ...count('main', 1), ...count('body > header', 1), ...count('body > footer', 1), ...count('h1', 1), ...count('main h1', 1),
                ...(document.documentElement.lang === 'zh-CN' ? [] : ['the page names no language']),
                ...navigations.filter((name, i) => name.trim() === '' || navigations.indexOf(name) !== i).map(name => `navigation "${name}"`),
                ...all('section').filter(e => nameOf(e) === '').map(e => 'section without a name: ' + show(e)),
                ...all('th').filter(e => !['col', 'row', 'colgroup', 'rowgroup'].includes(e.scope)).map(e => 'header without a scope: ' + show(e)),
                ...all('table').filter(e => e.querySelector('th') === null).map(e => 'table without headers: ' + show(e)),
                ...all('[tabindex]').filter(e => e.tabIndex > 0).map(e => 'order changed: ' + show(e)),
                ...ids.filter((id, i) => ids.indexOf(id) !== i).map(id => 'twice: ' + id),
                ...all('img').filter(e => !e.hasAttribute('alt')).map(e => 'picture without a text: ' + show(e)),
              ];
            }
            """));
    }
}
