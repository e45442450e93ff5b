using System.Globalization;
using System.Text;

namespace DockerNotesSite.Printing;

/// <summary>Puts the day of the notes in the place of the moment of printing, so that the same notes give the same bytes.</summary>
internal static class PdfDates
{
    private static readonly string[] Names = ["/CreationDate (D:", "/ModDate (D:"];

    /// <summary>Of a PDF whose information is not compressed; each date keeps its length, and everything else its place.</summary>
    public static void Set(Span<byte> pdf, DateOnly? day)
    {
        var digits = Encoding.ASCII.GetBytes((day ?? new DateOnly(1970, 1, 1)).ToString("yyyyMMdd", CultureInfo.InvariantCulture) + "000000");
        foreach (var name in Names)
        {
            var place = pdf.LastIndexOf(Encoding.ASCII.GetBytes(name));
            if (place >= 0)
            {
                digits.CopyTo(pdf[(place + name.Length)..]);
            }
        }
    }
}
