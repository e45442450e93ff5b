using System.Text;
using DockerNotesSite.Model;

namespace DockerNotesSite.CommandLines.Slots;

/// <summary>The names of slots.</summary>
internal static class SlotNames
{
    /// <summary>Words that say nothing of what they stand for.</summary>
    private static readonly string[] Vague =
        ["arg", "args", "argument", "id", "key", "name", "string", "text", "val", "value", "x", "xxx", "参数", "名称", "名字", "值", "键", "标识"];

    /// <summary>What is filled in is kept in the browser.</summary>
    private static readonly string[] Secret = ["password", "passwd", "passphrase", "pwd", "token", "api-key", "密码", "口令", "令牌"];

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

    public static bool IsSecret(string name) => Secret.Contains(name, StringComparer.Ordinal);
}
