using System.Text;
using DockerNotesSite.Model;

namespace DockerNotesSite.CommandLines.Slots;

/// <summary>The names of slots.</summary>
internal static class SlotNames
{
    /// <summary>Words that say nothing of what they stand for.</summary>
    private static readonly string[] Vague = ["arg", "args", "argument", "id", "name", "string", "text", "val", "value", "xxx", "x", "参数", "名称", "名字", "值", "标识"];

    /// <summary>Lower-case words joined by '-': "imageName", "IMAGE_NAME" and "image name" are one. "" where no letter is in it.</summary>
    public static string Of(string written)
    {
        var words = new StringBuilder(written.Length + 4);
        for (var i = 0; i < written.Length; i++)
        {
            if (i > 0 && char.IsAsciiLetterUpper(written[i]) && char.IsAsciiLetterLower(written[i - 1]))
            {
                words.Append('-');
            }

            words.Append(written[i] == '_' ? '-' : written[i]);
        }

        var name = Slug.From(words.ToString());
        return name.Any(char.IsLetter) ? name : "";
    }

    public static bool IsVague(string name) => Vague.Contains(name, StringComparer.Ordinal);
}
