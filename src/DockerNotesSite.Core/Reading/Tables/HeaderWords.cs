using System.Collections.Frozen;
using System.Collections.Immutable;
using DockerNotesSite.Configuration;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Reading.Tables;

/// <summary>What a column's header says about its cells.</summary>
internal sealed class HeaderWords
{
    private const string Punctuation = ":：.。?？!！*_`~\"'“”";

    private static readonly char[] Separators = [' ', '\t', '\u00A0', '\u3000', '/', '／', '|', '、', ',', '，', '(', ')', '（', '）', '[', ']', '【', '】', '-', '&'];

    private static readonly (ColumnRole Role, string[] Words)[] BuiltIn =
    [
        (ColumnRole.Action, ["操作", "说明", "描述", "功能", "作用", "含义", "用途", "解释", "介绍", "description", "descriptions", "action", "task", "what", "purpose", "meaning", "explanation"]),
        (ColumnRole.Syntax, ["命令", "指令", "命令行", "用法", "语法", "格式", "command", "commands", "usage", "syntax"]),
        (ColumnRole.Example, ["示例", "例子", "范例", "举例", "实例", "样例", "example", "examples", "sample", "samples"]),
        (ColumnRole.Remark, ["备注", "注释", "附注", "注意", "补充", "remark", "remarks", "note", "notes", "comment", "comments"]),
    ];

    private readonly FrozenDictionary<string, ColumnRole> _roles;

    private readonly ImmutableArray<string> _endings;

    public HeaderWords(ReadingConfiguration configuration)
    {
        var roles = new Dictionary<string, ColumnRole>(StringComparer.Ordinal);
        Add(roles, ColumnRole.Action, configuration.ActionColumns);
        Add(roles, ColumnRole.Syntax, configuration.SyntaxColumns);
        Add(roles, ColumnRole.Example, configuration.ExampleColumns);
        foreach (var (role, words) in BuiltIn)
        {
            Add(roles, role, words);
        }

        _roles = roles.ToFrozenDictionary(StringComparer.Ordinal);
        _endings = [.. roles.Keys.Where(w => CommandText.IsChinese(w[^1])).OrderByDescending(w => w.Length).ThenBy(w => w, StringComparer.Ordinal)];
    }

    /// <summary>
    /// Null where the header is none of the known words. Of several words the last one counts: "Docker 命令" is a syntax,
    /// "命令说明" an action; but an example stays one: "示例命令", "Example usage".
    /// </summary>
    public ColumnRole? RoleOf(string header)
    {
        var whole = Normalized(header);
        if (_roles.TryGetValue(whole, out var role))
        {
            return role;
        }

        var roles = whole.Split(Separators, StringSplitOptions.RemoveEmptyEntries)
            .Select(part => RoleOfWord(part.Trim(Punctuation.ToCharArray())))
            .Where(r => r is not null)
            .ToList();
        return roles.Contains(ColumnRole.Example) ? ColumnRole.Example : roles.LastOrDefault();
    }

    private ColumnRole? RoleOfWord(string word)
    {
        if (_roles.TryGetValue(word, out var role))
        {
            return role;
        }

        var ending = _endings.FirstOrDefault(e => word.EndsWith(e, StringComparison.Ordinal));
        var beginning = _endings.FirstOrDefault(e => word.StartsWith(e, StringComparison.Ordinal) && _roles[e] == ColumnRole.Example);
        return ending is null ? null : beginning is not null && _roles[ending] == ColumnRole.Syntax ? ColumnRole.Example : _roles[ending];
    }

    private static void Add(Dictionary<string, ColumnRole> roles, ColumnRole role, IEnumerable<string> words)
    {
        foreach (var word in words.Select(Normalized).Where(w => w.Length > 0))
        {
            roles.TryAdd(word, role);
        }
    }

    private static string Normalized(string header) => header.Trim().Trim(Punctuation.ToCharArray()).Trim().ToLowerInvariant();
}
