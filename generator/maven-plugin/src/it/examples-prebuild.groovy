// what the outer build made of the examples came along; its options for the JVM, which Error Prone needs, did not
def folder = new File(examples)
folder.eachDir { new File(it, 'target').deleteDir() }
new File(folder, '.mvn').mkdirs()
new File(folder, '.mvn/jvm.config').text = new File(folder, '../../../../.mvn/jvm.config').text
return true
