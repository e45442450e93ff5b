using DockerNotesSite.Model;

namespace DockerNotesSite.Bundling;

/// <summary>The address that is the file itself.</summary>
internal static class DataAddress
{
    public static string Of(OutputFile file) => "data:" + ContentOf(file);

    public static string ContentOf(OutputFile file) => $"{MediaTypes.Of(file.Path)};base64,{Convert.ToBase64String(file.Bytes.Span)}";
}
