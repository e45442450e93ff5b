using System.Globalization;
using System.Text;
using QRCoder;

namespace DockerNotesSite.Rendering.Html;

/// <summary>An address as a QR code: an SVG of one path, black on nothing.</summary>
internal static class AddressPicture
{
    private const int QuietZone = 4;

    /// <summary>Nothing where there is no address, or one that is too long for the eye of a camera.</summary>
    public static HtmlText Of(string address, string label)
    {
        const int Longest = 200;
        if (address.Length is 0 or > Longest)
        {
            return HtmlText.Empty;
        }

        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix.GetRange(QuietZone, code.ModuleMatrix.Count - (2 * QuietZone));
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = QuietZone; x < rows.Count + QuietZone; x++)
            {
                var start = x;
                while (x < rows.Count + QuietZone && rows[y][x])
                {
                    x++;
                }

                if (x > start)
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{start - QuietZone} {y}h{x - start}v1h-{x - start}z");
                }
            }
        }

        return HtmlWriter.Collect(html =>
        {
            html.Open("svg", ("class", "address-picture"), ("viewBox", $"0 0 {rows.Count} {rows.Count}"), ("role", "img"), ("aria-label", label));
            html.Element("path", "", ("d", path.ToString()));
            html.Close("svg");
        });
    }
}
