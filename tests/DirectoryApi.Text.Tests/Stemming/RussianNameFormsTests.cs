using DirectoryApi.Text.Stemming;

namespace DirectoryApi.Text.Tests.Stemming;

public class RussianNameFormsTests
{
    [Theory]
    [InlineData("костаная", "костанаи")]
    [InlineData("караганде", "караганда")]
    [InlineData("семея", "семеи")]
    [InlineData("семеи", "семеи")]
    public void Nominative_joins_the_cases_of_a_name(string form, string nominative)
    {
        Assert.Equal(nominative, RussianNameForms.Nominative(form));
    }

    [Fact]
    public void Nominative_is_null_for_other_words()
    {
        Assert.Null(RussianNameForms.Nominative("паспорта"));
    }
}
