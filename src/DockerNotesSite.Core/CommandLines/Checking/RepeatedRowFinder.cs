using System.Text;
using DockerNotesSite.Diagnostics;
using DockerNotesSite.Model.Commands;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.CommandLines.Checking;

/// <summary>Rows of one note that write the same call, whatever their placeholders are called, and describe it differently.</summary>
internal sealed class RepeatedRowFinder(DiagnosticBag findings)
{
    private readonly Dictionary<string, CommandRow> _first = new(StringComparer.Ordinal);

    public void Take(CommandRow row)
    {
        var description = Described(row);
        if (description.Length == 0 || row.Syntax.Invocations is not [{ Facts: not null } call])
        {
            return;
        }

        var key = KeyOf(row, call);
        if (!_first.TryAdd(key, row) && Described(_first[key]) != description)
        {
            findings.Add(CommandMeaningDiagnostics.RepeatedRow(row.Syntax.LocationAt(call.Span.Start), row.Syntax.Text, _first[key].Syntax.Location));
        }
    }

    private static string Described(CommandRow row)
    {
        var letters = PlainText.Of(row.Action).Where(char.IsLetterOrDigit);
        return new string([.. letters]).ToUpperInvariant();
    }

    /// <summary>The whole line with every placeholder alike and one space between words; a bare name with its examples.</summary>
    private static string KeyOf(CommandRow row, Invocation call)
    {
        var key = new StringBuilder();
        var text = row.Syntax.Text;
        var end = 0;
        foreach (var token in row.Syntax.Tokens)
        {
            key.Append(token.Start > end ? " " : "");
            key.Append(token.Kind == CommandTokenKind.Placeholder ? "[]" : text.AsSpan(token.Start, token.Length));
            end = token.End;
        }

        key.Replace(call.Written.Value, call.Command.Value);
        return RowFitChecker.IsBare(call) ? key.AppendJoin('\n', row.Examples.Select(e => e.Text)).ToString() : key.ToString();
    }
}
