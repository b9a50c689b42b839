/** The storefront's test is a test: to read it in is to run it. */
import '../../examples/storefront-property-test/terms.test.ts'
