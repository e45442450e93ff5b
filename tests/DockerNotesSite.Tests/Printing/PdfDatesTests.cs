using System.Text;

namespace DockerNotesSite.Printing;

public sealed class PdfDatesTests
{
    [Fact]
    public void The_day_of_the_notes_takes_the_place_of_the_moment_of_printing()
    {
        var pdf = Encoding.ASCII.GetBytes("<</CreationDate (D:20261127130012+00'00')\n/ModDate (D:20261127130013+00'00')>>");

        PdfDates.Set(pdf, new DateOnly(2018, 6, 28));

        Assert.Equal("<</CreationDate (D:20180628000000+00'00')\n/ModDate (D:20180628000000+00'00')>>", Encoding.ASCII.GetString(pdf));
    }

    [Fact]
    public void Without_a_day_it_is_the_first_of_all()
    {
        var pdf = Encoding.ASCII.GetBytes("/CreationDate (D:20261127130012+00'00')");

        PdfDates.Set(pdf, null);

        Assert.Equal("/CreationDate (D:19700101000000+00'00')", Encoding.ASCII.GetString(pdf));
    }
}
