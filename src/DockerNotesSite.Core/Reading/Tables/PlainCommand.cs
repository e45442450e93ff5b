using System.Collections.Immutable;
using DockerNotesSite.Model.Content;

namespace DockerNotesSite.Reading.Tables;

/// <summary>Finds a command that an author wrote without marks: "docker ps - 列出容器", "列出容器：docker ps".</summary>
internal sealed class PlainCommand(CommandText commands)
{
    private static readonly string[] Joints = [" - ", " – ", " — ", " -- ", "：", ": ", " → ", " => ", " -> ", "  # ", " # "];

    /// <summary>The text with the command as code; anything but one plain text comes back as it is.</summary>
    public ImmutableArray<Inline> Mark(ImmutableArray<Inline> content)
    {
        if (content is not [Text { Value: var text } whole] || FirstJoint(text) is not (> 0 and var at, var length))
        {
            return content;
        }

        var (before, behind) = (text[..at], text[(at + length)..]);
        if (IsCommand(before.Trim()))
        {
            return [CodeAt(whole, 0, before), new Text(text[at..]) { Location = whole.Location.Right(at) }];
        }

        return IsCommand(behind.Trim())
            ? [new Text(text[..(at + length)]) { Location = whole.Location }, CodeAt(whole, at + length, behind)]
            : content;
    }

    /// <summary>A program's bare name in a text is rather the program than a call of it.</summary>
    public bool IsCommand(string text) => text.Contains(' ', StringComparison.Ordinal) && commands.IsCommand(text);

    /// <summary>The place lies one to the left, where the mark would stand.</summary>
    public static Code CodeAt(Text whole, int start, string text) =>
        new(text.Trim()) { Location = whole.Location.Right(start + text.Length - text.TrimStart().Length - 1) };

    private static (int At, int Length)? FirstJoint(string text)
    {
        var found = Joints
            .Select(j => (At: text.IndexOf(j, StringComparison.Ordinal), j.Length))
            .Where(j => j.At > 0)
            .OrderBy(j => j.At)
            .ThenByDescending(j => j.Length)
            .ToList();
        return found.Count > 0 ? found[0] : null;
    }
}
