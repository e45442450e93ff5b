using System.Text;
using System.Xml;
using System.Xml.Linq;
using DockerNotesSite.Model;

namespace DockerNotesSite.Rendering.Data;

/// <summary>An XML document as a file of the site: UTF-8, indented, lines end in '\n'.</summary>
internal static class XmlFile
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    };

    public static OutputFile Of(UrlPath path, XElement root)
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, Settings))
        {
            new XDocument(root).Save(writer);
        }

        bytes.WriteByte((byte)'\n');
        return new OutputFile { Path = path, Bytes = bytes.ToArray() };
    }
}
