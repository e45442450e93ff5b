using System.Reflection;
using Xunit.v3;

namespace DockerNotesSite;

/// <summary>Closes what a test has opened, after each test.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class ClosesPagesAttribute : BeforeAfterTestAttribute
{
    public override void After(MethodInfo methodUnderTest, IXunitTest test) => Browser.ClosePagesOf(test.UniqueID);
}
