using System.Globalization;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Rendering.Html.Explaining;

/// <summary>
/// What each part of a row's lines means → HTML: a definition list for the syntax, and one for each example with what it
/// has that the syntax has not. The line's number in the row and a part's place in it are given, so that a script can show the
/// two together.
/// </summary>
internal sealed class PartsRenderer(HtmlWriter html, HtmlScope scope)
{
    /// <summary>Empty where nothing is known of the row's program.</summary>
    public static HtmlText Render(CommandRow row, HtmlScope scope) =>
        HtmlWriter.Collect(html => new PartsRenderer(html, scope).Write(row));

    private void Write(CommandRow row)
    {
        var syntax = LineParts.Of(row.Syntax);
        if (syntax.Count > 0)
        {
            WriteList(row.Syntax, 0, syntax, known: []);
        }

        // Lines count as they are shown: an empty one is not.
        var number = row.Syntax.Text.Length > 0 ? 1 : 0;
        foreach (var example in row.Examples.Where(e => e.Text.Length > 0))
        {
            var parts = LineParts.Differing(LineParts.Of(example), syntax);
            if (parts.Count > 0)
            {
                WriteTitle(row, example);
                WriteList(example, number, parts, syntax);
            }

            number++;
        }
    }

    /// <summary>The line itself only where it could be another one.</summary>
    private void WriteTitle(CommandRow row, CommandLine example)
    {
        html.Open("p", ("class", "row-label"));
        html.Text(scope.Strings["column_example"]);
        if (row.Examples.Length > 1)
        {
            html.Text(" ");
            html.Element("code", example.Text, ("translate", "no"));
        }

        html.Close("p");
    }

    private void WriteList(CommandLine line, int number, List<LinePart> parts, List<LinePart> known)
    {
        html.NewLine();
        html.Open("dl", ("data-line", number.ToString(CultureInfo.InvariantCulture)));
        var text = MarkedText.Of(line);
        var keys = known.Select(k => k.Key).ToHashSet();
        foreach (var part in parts)
        {
            html.NewLine();
            html.Open("div", ("data-at", string.Create(CultureInfo.InvariantCulture, $"{part.Span.Start}-{part.Span.End}")));
            html.Open("dt");
            html.Open("code", ("translate", "no"));
            CodeRenderer.WriteTokens(html, text, WriteLetter(line, part), scope);
            html.Text(part.CutEnd);
            html.Close("code");
            html.Close("dt");
            html.Open("dd");
            WriteMeaning(text, part, isKnown: keys.Contains(part.Key));
            html.Close("dd");
            html.Close("div");
        }

        html.Close("dl");
    }

    /// <summary>A letter of "-itp" as a flag of its own, with its own other spelling; what is left of the part comes back.</summary>
    private TextSpan WriteLetter(CommandLine line, LinePart part)
    {
        var start = part.Span.Start;
        var group = line.Spellings.FirstOrDefault(s => s.IsOtherLong && s.Span.Length > 2 && s.Span.Start <= start && s.Span.End > start);
        if (group is null)
        {
            html.Text(part.IsGluedLetter ? "-" : "");
            return part.Span;
        }

        var letter = Math.Max(start, group.Span.Start + 1);
        var name = group.Other.Split(' ')[letter - group.Span.Start - 1];
        html.Element("span", $"-{line.Text[letter]}", ("class", "t-flag"), ("data-long", name));
        return new TextSpan(letter + 1, part.Span.End - letter - 1);
    }

    private void WriteMeaning(MarkedText text, LinePart part, bool isKnown)
    {
        var explanation = part.Explanation;
        html.Element("span", PartWords.Role(explanation, scope.Strings), ("class", "part-role"));
        // What the syntax explains need not be said again, but a flag with another value must say something.
        var isSaid = isKnown && (explanation.Flag is null || !explanation.Parts.IsEmpty);
        var meaning = isSaid ? "" : PartWords.Meaning(part, scope);
        if (meaning.Length > 0)
        {
            html.Text(" ");
            html.Element("span", meaning, ("class", "part-meaning"));
        }

        WriteValueParts(text, explanation);
        if (!isKnown)
        {
            WriteNotes(explanation);
        }
    }

    private void WriteValueParts(MarkedText text, TokenExplanation explanation)
    {
        if (explanation.Parts.IsEmpty)
        {
            return;
        }

        html.Open("span", ("class", "part-values"));
        for (var i = 0; i < explanation.Parts.Length; i++)
        {
            html.Text(i > 0 ? scope.Strings["phrase_separator"] : "");
            html.Open("code", ("translate", "no"));
            CodeRenderer.WriteTokens(html, text, explanation.Parts[i].Span, scope);
            html.Close("code");
            html.Text(" " + scope.Strings["part_" + explanation.Parts[i].Name.Replace('-', '_')]);
        }

        html.Close("span");
    }

    private void WriteNotes(TokenExplanation explanation)
    {
        var notes = HtmlWriter.Collect(writer =>
        {
            var words = new FlagWords(writer, scope);
            if (explanation.Flag is { } flag)
            {
                var written = explanation.IsWrittenLong ? flag.Short : flag.Long;
                words.Add(explanation.IsWrittenLong ? "flag_short_form" : "flag_long_form", written);
                words.Add("flag_value_type", flag.ValueType);
                words.Add(flag);
            }

            if (explanation.Argument is { } argument)
            {
                words.AddIf("argument_optional", argument.IsOptional);
                words.AddIf("argument_repeated", argument.IsRepeated);
            }

            if (explanation.Command is { } command)
            {
                words.Add("needs_component", command.Component.Name == command.Name.Program ? "" : command.Component.Name);
                words.Add(command.Life);
            }
        });
        if (!notes.IsEmpty)
        {
            html.Open("span", ("class", "part-notes"));
            html.Raw(notes);
            html.Close("span");
        }
    }
}
