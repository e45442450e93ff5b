using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace DockerNotesSite.Printing;

/// <summary>A page of a PDF as a picture in grey, drawn by Poppler, which is no part of the browser that printed it.</summary>
internal sealed class PagePicture
{
    private const byte White = 250;

    private readonly byte[] _pixels;
    private readonly int _width;
    private readonly int _height;

    private PagePicture(byte[] pixels, int width, int height) => (_pixels, _width, _height) = (pixels, width, height);

    public static PagePicture Of(string pdf, int page)
    {
        var program = File.Exists("/usr/bin/pdftoppm") ? "/usr/bin/pdftoppm" : Install();
        var number = page.ToString(CultureInfo.InvariantCulture);
        var start = new ProcessStartInfo(program, ["-gray", "-r", "100", "-f", number, "-l", number, pdf]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        using var bytes = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(bytes);
        process.WaitForExit();
        return Read(bytes.ToArray());
    }

    /// <summary>Whether nothing is drawn in a part of the page; its edges are given as shares of the page, from the left and the top.</summary>
    public bool IsWhite(double left, double top, double right, double bottom)
    {
        for (var y = (int)(top * _height); y < (int)(bottom * _height); y++)
        {
            if (_pixels.AsSpan((y * _width) + (int)(left * _width), (int)((right - left) * _width)).ContainsAnyInRange<byte>(0, White))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"P5", width, height and the largest value as text, then a byte for each pixel.</summary>
    private static PagePicture Read(byte[] file)
    {
        var words = new List<string>();
        var at = 0;
        while (words.Count < 4)
        {
            var end = Array.FindIndex(file, at, b => char.IsWhiteSpace((char)b));
            words.Add(Encoding.ASCII.GetString(file, at, end - at));
            at = end + 1;
        }

        var (width, height) = (int.Parse(words[1], CultureInfo.InvariantCulture), int.Parse(words[2], CultureInfo.InvariantCulture));
        Assert.Equal(("P5", width * height), (words[0], file.Length - at));
        return new PagePicture(file[at..], width, height);
    }

    private static string Install()
    {
        DebianPackages.Install("poppler-utils");
        return "/usr/bin/pdftoppm";
    }
}
