using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Reading.Tables;

/// <summary>
/// Takes the rows of one note in reading order, gives each its address and tells what is wrong with it. An address is
/// "docker-run-p-d-" and the first 32 bits of the SHA-256 of note, section, table title, action and syntax: it knows nothing of its
/// neighbours. Rows of one section that say the same, and the rare ones whose hashes meet, are told apart by "-2", "-3".
/// </summary>
internal sealed class RowRegister(string noteSlug, ProgramSet programs, RowLimits limits, DiagnosticBag diagnostics)
{
    private const int LongestName = 40;
    private const int LongestHeading = 1_000;
    private const int HashBytes = 4;

    private readonly Dictionary<string, int> _anchors = new(StringComparer.Ordinal);

    private readonly HashSet<string> _unknownPrograms = new(StringComparer.OrdinalIgnoreCase);

    private string _section = "";
    private int _sectionLength;

    /// <summary>Tables that come now stand below this heading.</summary>
    public void EnterSection(string heading)
    {
        _section = Short(OneLine(heading));
        _sectionLength = heading.Length;
    }

    public CommandTable Register(CommandTable table)
    {
        var title = PlainText.Of(table.Title);
        var said = Short(OneLine(title));
        return table with { Rows = [.. table.Rows.Select(r => Register(r, table.Form, said, _sectionLength + title.Length))] };
    }

    /// <summary>Rows of tables that describe no commands have addresses too: "row-" and the hash.</summary>
    public TableBlock Register(TableBlock table) => table with { RowAnchors = [.. table.Rows.Select(AnchorOf)] };

    private Anchor AnchorOf(ImmutableArray<TableCell> cells)
    {
        if (!limits.Add(cells))
        {
            return Anchor.None;
        }

        var said = string.Join('\n', cells.Select(cell => OneLine(PlainText.Of(cell.Content))));
        return said.AsSpan().Trim('\n').IsEmpty ? Anchor.None : AnchorOf("row", said);
    }

    private CommandRow Register(CommandRow row, CommandTableForm form, string title, int headings)
    {
        if (!limits.Add(row, headings))
        {
            return row;
        }

        Tell(row, form);
        var action = OneLine(PlainText.Of(row.Action));
        var said = $"{title}\n{action}\n{(action.Length + row.Syntax.Text.Length == 0 ? OtherCells(row) : row.Syntax.Text)}";
        return row with { Anchor = AnchorOf(NameOf(row.Syntax.Text), said) };
    }

    private Anchor AnchorOf(string name, string said)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{noteSlug}\n{_section}\n{said}"));
        var anchor = $"{name}-{Convert.ToHexStringLower(hash, 0, HashBytes)}";
        var count = _anchors[anchor] = _anchors.GetValueOrDefault(anchor) + 1;
        return new Anchor(count == 1 ? anchor : $"{anchor}-{count}");
    }

    /// <summary>What tells a row apart that has neither action nor command.</summary>
    private static string OtherCells(CommandRow row) =>
        string.Join('\n', row.Examples.Select(e => e.Text).Concat(row.Remarks.Select(r => OneLine(PlainText.Of(r)))));

    /// <summary>A heading is part of what each row below it says, so a long one stands there as its hash.</summary>
    private static string Short(string heading) =>
        heading.Length <= LongestHeading ? heading : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(heading)));

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Among the commands of a shell block those of the shell itself are at home.</summary>
    private void Tell(CommandRow row, CommandTableForm form)
    {
        var program = CommandText.ProgramOf(row.Syntax.Text);
        if (row.Syntax.Text.Length == 0)
        {
            diagnostics.Add(TableDiagnostics.NoCommand(row.Syntax.Location, PlainText.Of(row.Action).Trim()));
        }
        else if (form != CommandTableForm.Shell && CommandText.LooksLikeProgram(program) && !programs.Names.Contains(program, StringComparer.OrdinalIgnoreCase) && _unknownPrograms.Add(program))
        {
            diagnostics.Add(TableDiagnostics.UnknownProgram(row.Syntax.Location, program));
        }
    }

    /// <summary>Program, subcommands and flags: "docker-run-p-d".</summary>
    private string NameOf(string syntax)
    {
        var program = CommandText.ProgramOf(syntax);
        var start = syntax.IndexOf(program, StringComparison.Ordinal);
        var words = syntax[start..Math.Min(syntax.Length, start + 400)].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var name = Slug.From(program);
        var subcommands = Subcommands(program, words);
        foreach (var word in words.Skip(1).Where((w, i) => i < subcommands || w.StartsWith('-')))
        {
            var part = Slug.From(word.Split('=', 2)[0]);
            if (part.Length > 0 && name.Length + 1 + part.Length <= LongestName)
            {
                name += "-" + part;
            }
        }

        return name.Length == 0 ? "row" : name[..Math.Min(name.Length, LongestName)];
    }

    /// <summary>How many words behind the program are subcommands: those that the facts know, or else one plain word.</summary>
    private int Subcommands(string program, string[] words)
    {
        var known = programs.Facts.GetValueOrDefault(program)?.Commands;
        var count = 0;
        while (known is not null && count + 1 < words.Length && known.ContainsKey(string.Join(' ', words[1..(count + 2)].Prepend(program))))
        {
            count++;
        }

        var isPlainWord = words.Length > 1 && words[1].All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') && words[1][0] != '-';
        return count == 0 && isPlainWord ? 1 : count;
    }
}
